/** The row of stages above a board, as SVG: phases, names with whose stage it is, times, steps. */
import { toClockText } from '../layout/clockTimes';
import { fitLines } from '../layout/fitLines';
import type { PhaseBand, StageBand, StageHead, StepColumn } from '../layout/bandTypes';
import type { TextMeasurer } from '../layout/boxes';
import type { JourneyLayout } from '../layout/layoutTypes';
import { LANE_HEADER_WIDTH, STAGE_COLOR_HEIGHT, STEP_NAME_HEIGHT } from '../layout/metrics';
import { TOKENS, toTint, type Theme } from '../theme/tokens';
import { toPersonaSvg } from './svgPersona';
import { toElement, toNumberText, toTextLines, type TextRun } from './svgText';

/** A header's text keeps clear of the chevron. */
const TEXT_INSET = 22;
const TEXT_END = 8;
const CHEVRON = 8;
/** As a share of the room there is beside a stage's name. */
const MOST_PERSONA = 0.45;

const NAME = { size: 15, weight: 600, lineHeight: 22 } as const;
const SMALL = { size: 12, weight: 400, lineHeight: 18 } as const;

/** Of a layout whose board begins at (LANE_HEADER_WIDTH, head.height). */
export function toStagesSvg(layout: JourneyLayout, theme: Theme, measurer: TextMeasurer): string {
  const { head, phases, stages, columns } = layout;
  return [
    ...phases.map((band) => toPhase(band, head, theme, measurer)),
    ...stages.map((band) => {
      const steps = columns.filter(({ stageId, named }) => named && stageId === band.stage.id);
      return toStage(band, steps, head, theme, measurer);
    }),
  ].join('');
}

function toPhase(band: PhaseBand, head: StageHead, theme: Theme, measurer: TextMeasurer): string {
  const { sunken, muted } = TOKENS[theme];
  const x = LANE_HEADER_WIDTH + band.x + 3;
  const [width, height] = [band.width - 6, head.phases - 5];
  const run = { ...SMALL, weight: 600, lineHeight: height, color: muted } as const;
  const name = fitLines(band.name, width - 2 * TEXT_END, 1, run, measurer);
  return (
    toElement('rect', { x, y: 3, width, height, rx: 5, fill: sunken }) +
    toTextLines(name, x + TEXT_END, 3, run)
  );
}

function toStage(
  band: StageBand,
  steps: readonly StepColumn[],
  head: StageHead,
  theme: Theme,
  measurer: TextMeasurer,
): string {
  const { text, muted } = TOKENS[theme];
  const x = LANE_HEADER_WIDTH + band.x;
  const room = band.width - TEXT_INSET - TEXT_END;
  const small: TextRun = { ...SMALL, color: muted };
  const put = (words: string, left: number, top: number, width: number, run: TextRun): string =>
    toTextLines(fitLines(words, width, 1, run, measurer), left, top, run);
  // With three lines of words there is less air above the first.
  const top = head.phases + (steps.length > 0 ? 3 : 12);
  const right = x + band.width - TEXT_END;
  const persona = toPersonaSvg(band.persona, { right, y: top + 2 }, room * MOST_PERSONA, theme, measurer);
  const time = band.clock ? toClockText(band.clock) : band.time;
  const stepTop = head.height - head.steps + (STEP_NAME_HEIGHT - SMALL.lineHeight) / 2 + 1;
  const steppingIn = (step: StepColumn): string => {
    const left = LANE_HEADER_WIDTH + step.x + TEXT_END;
    const width = step.width - 2 * TEXT_END;
    return (
      put(step.name, left, stepTop, width, small) +
      put(step.time, left, stepTop + SMALL.lineHeight, width, small)
    );
  };
  return [
    band.index > 0 ? toChevron(x, head, theme) : '',
    toColor(band, head, theme),
    put(band.name, x + TEXT_INSET, top, room - persona.width, { ...NAME, color: text }),
    persona.svg,
    put(time, x + TEXT_INSET, top + 21, room, small),
    ...steps.map(steppingIn),
  ].join('');
}

function toColor({ color, x, width }: StageBand, head: StageHead, theme: Theme): string {
  if (!color) return '';
  const fill = toTint(theme, 'text', color).bar;
  return toElement('rect', {
    ...{ x: LANE_HEADER_WIDTH + x, y: head.phases, width, height: STAGE_COLOR_HEIGHT, fill },
  });
}

function toChevron(x: number, { height, phases }: StageHead, theme: Theme): string {
  const middle = (height - phases) / 2;
  return toElement('path', {
    d: `M${toNumberText(x)},${phases}l${CHEVRON},${middle}l${-CHEVRON},${middle}`,
    fill: 'none',
    stroke: TOKENS[theme].line,
  });
}
