/** What can be wrong between records. Each kind has a message `format.warning.<kind>`. */
import { toJsonPath, type PathSegment } from '../util/jsonPath';

export const ISSUE_KINDS = [
  'noId',
  'duplicateId',
  'dangling',
  'strayCard',
  'brokenLink',
  'cycle',
  'emptyStage',
  'noJourney',
] as const;
export type IssueKind = (typeof ISSUE_KINDS)[number];

export interface Issue {
  readonly kind: IssueKind;
  /** Such as `journeys[0].cards[12].lane`. */
  readonly path: string;
  readonly values?: IssueValues;
}

export type IssueValues = Readonly<Record<string, string | number>>;

/**
 * Takes issues and knows where the walker is: it pushes a segment before it goes down and pops it after. So a path is
 * spelled out only when there is something to say.
 */
export interface IssueSink {
  readonly path: PathSegment[];
  warn(kind: IssueKind, values?: IssueValues): void;
}

export function createIssueSink(issues: Issue[]): IssueSink {
  const path: PathSegment[] = [];
  return {
    path,
    warn(kind, values) {
      const issue = { kind, path: toJsonPath(path) };
      issues.push(values ? { ...issue, values } : issue);
    },
  };
}

export function warnAt(sink: IssueSink, segment: PathSegment, kind: IssueKind, values?: IssueValues): void {
  sink.path.push(segment);
  sink.warn(kind, values);
  sink.path.pop();
}

/** Edits each record of a list with its place on the path. `undefined` drops it; the same list if nothing changed. */
export function mapAt<R>(
  sink: IssueSink,
  key: string,
  records: readonly R[],
  edit: (record: R) => R | undefined,
): readonly R[] {
  let changed = false;
  const after: R[] = [];
  const depth = sink.path.push(key, 0);
  records.forEach((record, index) => {
    sink.path[depth - 1] = index;
    const edited = edit(record);
    if (edited !== record) changed = true;
    if (edited !== undefined) after.push(edited);
  });
  sink.path.length = depth - 2;
  return changed ? after : records;
}
