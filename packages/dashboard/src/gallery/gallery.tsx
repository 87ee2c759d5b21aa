import { ApolloProvider } from "@apollo/client/react";
import { use } from "react";
import { safeParse } from "zod/mini";
import { createClient } from "../api/client.ts";
import { PageHeading } from "../shell/page-heading.tsx";
import { FigureDrawerHost } from "../figures/figure-drawer-host.tsx";
import { LoadDrawerHost } from "../loads/load-drawer-host.tsx";
import { type AnyPanel, fixtureNames, type Fixtures } from "../panel.ts";
import { PanelFrame, type PanelState } from "../panel-host/panel-frame.tsx";
import { panels } from "../panels.ts";
import { fixtureSetting } from "./fixture-setting.ts";
import { FixtureLink } from "./fixture-link.ts";
import "./gallery.css";

const client = createClient(new FixtureLink());
const loaded = Promise.all(panels.map(async (panel) => ({ panel, fixtures: await panel.fixtures() })));

/** Every panel in each of its six situations, with invented figures. The browser tests check this page. */
export function Gallery() {
  return (
    <ApolloProvider client={client}>
      <PageHeading words="Gallery" page="Gallery" />
      <p className="page-note">
        Every panel in every situation. The authorities and all figures on this page are invented.
      </p>
      {use(loaded).map(({ panel, fixtures }) => (
        <GalleryRoom key={panel.id} panel={panel} fixtures={fixtures} />
      ))}
      <FigureDrawerHost />
      <LoadDrawerHost />
    </ApolloProvider>
  );
}

function GalleryRoom({ panel, fixtures }: { panel: AnyPanel; fixtures: Fixtures<unknown, unknown> }) {
  return (
    <section className="gallery-room" id={panel.id} aria-label={`Panel ${panel.id}`}>
      {fixtureNames.map((name) => {
        const fixture = fixtures[name];
        const options = safeParse(panel.options, fixture.options ?? {});
        const setting = fixtureSetting(fixture.filters);
        const state: PanelState =
          "error" in fixture
            ? { kind: "failed", message: fixture.error }
            : { kind: "ready", data: fixture.data, replacing: false };
        return (
          <div key={name} className="gallery-piece" data-panel={panel.id} data-fixture={name}>
            <PanelFrame
              panel={panel}
              options={options.data}
              setting={setting}
              state={state}
              variables={panel.variables(options.data, setting)}
              onVary={() => undefined}
              title={`${panel.title}: ${name}`}
              onRetry={() => undefined}
            />
          </div>
        );
      })}
    </section>
  );
}
