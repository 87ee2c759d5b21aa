import type { ReactNode } from "react";
import { useDrawerAddress } from "../drawer/use-drawer-address.ts";

/**
 * A button that opens the drawer of a load. It shows the name of the file, unless it has other words.
 * @example <LoadButton load={feed.lastLoad} className="note file-button" />
 */
export function LoadButton(props: {
  load: { readonly id: string; readonly file: string };
  className?: string;
  children?: ReactNode;
}) {
  const { load, className = "", children = load.file } = props;
  const { open } = useDrawerAddress("load");
  return (
    <button
      type="button"
      className={`link-button ${className}`.trim()}
      aria-haspopup="dialog"
      onClick={() => open(load.id)}
    >
      {children}
    </button>
  );
}
