// Imported first, so that the style sheets of panels and drawers come after it and can override it.
import "./styles/styles.css";
import { ApolloProvider } from "@apollo/client/react";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { DashboardApp } from "./app.tsx";
import { createClient } from "./api/client.ts";
import { keptTheme, wearTheme } from "./shell/theme.ts";

wearTheme(keptTheme());
createRoot(document.getElementById("root")!).render(
  <StrictMode>
    <ApolloProvider client={createClient()}>
      <DashboardApp />
    </ApolloProvider>
  </StrictMode>,
);
