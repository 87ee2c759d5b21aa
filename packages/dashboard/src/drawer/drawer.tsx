import { type ReactNode, useEffect, useRef } from "react";
import "./drawer.css";

/** Opens beside the page on one thing that was asked about. Escape or Close leads back to where it was asked. */
export function Drawer({ title, onClose, children }: { title: string; onClose: () => void; children: ReactNode }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const opened = dialog.current;
    opened?.showModal();
    // Also where the back button takes the drawer away: closing gives the focus back to what was asked.
    return () => opened?.close();
  }, []);
  return (
    <dialog ref={dialog} className="drawer" aria-labelledby="drawer-title" onClose={onClose} closedby="any">
      <div className="drawer-page">
        <header className="drawer-head">
          <h2 id="drawer-title" tabIndex={-1} autoFocus>
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

/** One part of what a drawer tells, under its heading. */
export function Chapter({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="drawer-chapter">
      <h3>{title}</h3>
      {children}
    </section>
  );
}
