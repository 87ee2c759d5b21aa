import { type ReactNode, useEffect, useRef } from "react";
import "./drawer.css";

/** The id of the title, which takes the focus when a drawer opens. */
export const drawerTitleId = "drawer-title";

/** A panel at the side of the page, open on one thing. Escape or Close returns the focus to where it was opened. */
export function Drawer({ title, onClose, children }: { title: string; onClose: () => void; children: ReactNode }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const opened = dialog.current;
    opened?.showModal();
    // Closing returns the focus. The back button only removes the drawer, so it is closed here too.
    return () => opened?.close();
  }, []);
  return (
    <dialog ref={dialog} className="drawer" aria-labelledby={drawerTitleId} onClose={onClose} closedby="any">
      <div className="drawer-page">
        <header className="drawer-head">
          <h2 id={drawerTitleId} tabIndex={-1} autoFocus>
            {title}
          </h2>
          <button type="button" className="quiet-button" onClick={() => dialog.current?.close()}>
            Close
          </button>
        </header>
        {children}
      </div>
    </dialog>
  );
}

/** A part of a drawer, under its own heading. */
export function Chapter({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="drawer-chapter">
      <h3>{title}</h3>
      {children}
    </section>
  );
}
