import type { AnyPanel } from "./panel.ts";
import { accessLogCheckPanel } from "./panels/access-log-check/panel.ts";
import { accessLogPanel } from "./panels/access-log/panel.ts";
import { brokenGlassPanel } from "./panels/broken-glass/panel.ts";
import { datasetsPanel } from "./panels/datasets/panel.ts";
import { feedsPanel } from "./panels/feeds/panel.ts";
import { loadsPanel } from "./panels/loads/panel.ts";
import { rankingPanel } from "./panels/ranking/panel.ts";
import { scorecardPanel } from "./panels/scorecard/panel.ts";
import { trendPanel } from "./panels/trend/panel.ts";

/** Every panel that a dashboard can name, in the order of the gallery. To add one, see docs/add-a-panel.md. */
export const panels: readonly AnyPanel[] = [
  scorecardPanel,
  trendPanel,
  rankingPanel,
  feedsPanel,
  loadsPanel,
  datasetsPanel,
  brokenGlassPanel,
  accessLogPanel,
  accessLogCheckPanel,
];

/**
 * The panel of an id.
 * @returns undefined if this build has no such panel
 */
export function panelById(id: string): AnyPanel | undefined {
  return panels.find((panel) => panel.id === id);
}
