import { useEffect, useState } from "react";

export const themes = ["system", "light", "dark"] as const;
/** Light, dark, or the setting of the device. */
export type Theme = (typeof themes)[number];

const key = "children-first.theme";

/** The theme last chosen in this browser. Without one, or without storage, the setting of the device. */
export function keptTheme(): Theme {
  try {
    return themes.find((theme) => theme === localStorage.getItem(key)) ?? "system";
  } catch {
    return "system";
  }
}

/** Applies a theme to the page. The style sheets read it from the root element. */
export function wearTheme(theme: Theme): void {
  if (theme === "system") delete document.documentElement.dataset["theme"];
  else document.documentElement.dataset["theme"] = theme;
}

/** The current theme, and a function that chooses another and stores it for the next visit. */
export function useTheme(): [theme: Theme, choose: (theme: Theme) => void] {
  const [theme, setTheme] = useState(keptTheme);
  useEffect(() => {
    wearTheme(theme);
    try {
      localStorage.setItem(key, theme);
    } catch {
      // Without storage the theme still applies until the page is closed.
    }
  }, [theme]);
  return [theme, setTheme];
}
