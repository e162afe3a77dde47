/** Is every record where it should be, and does every reference lead somewhere? Empty means yes. */
import { createIssueSink, type Issue } from './issues';
import { repairDocument } from './repair/repairDocument';
import type { CjmDocument } from './types';

/** Tests and development builds ask after every command; a command that leaves an issue behind is wrong. */
export function checkDocument(document: CjmDocument): readonly Issue[] {
  const issues: Issue[] = [];
  repairDocument(document, createIssueSink(issues));
  return issues;
}
