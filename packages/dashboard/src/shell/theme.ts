import { useEffect, useState } from "react";

export const themes = ["system", "light", "dark"] as const;
/** Light or dark, or whatever the device says. */
export type Theme = (typeof themes)[number];

const key = "children-first.theme";

/** The theme this browser was last set to; the device's where none was chosen or nothing can be kept. */
export function keptTheme(): Theme {
  try {
    return themes.find((theme) => theme === localStorage.getItem(key)) ?? "system";
  } catch {
    return "system";
  }
}

/** Puts a theme on the page: the style sheets read it from the root element. */
export function wearTheme(theme: Theme): void {
  if (theme === "system") delete document.documentElement.dataset["theme"];
  else document.documentElement.dataset["theme"] = theme;
}

/** The theme, and how to choose another; it is kept for the next visit. */
export function useTheme(): [theme: Theme, choose: (theme: Theme) => void] {
  const [theme, setTheme] = useState(keptTheme);
  useEffect(() => {
    wearTheme(theme);
    try {
      localStorage.setItem(key, theme);
    } catch {
      // A browser that keeps nothing still shows the theme until it is closed.
    }
  }, [theme]);
  return [theme, setTheme];
}
