import type { Report } from '../../../contract/index.ts';
import { namesOwnOutlet } from './outletNames.ts';
import type { SettingRule } from './settingRule.ts';

/** A label before a colon: "Packet: Is the gate shut?" */
const LABEL = /^([^\n:]{1,60}?)\s?:\s/;

/**
 * A turn of an interview that the report's own outlet asks in was said to it; in a transcript with other askers, such as a
 * briefing, it was not (guideline rule 21).
 */
export const ownInterview: SettingRule = {
  name: 'interview of this outlet',
  find: ({ report, draft, parent }) => {
    if (parent || (draft.how !== 'question' && draft.how !== 'answer')) return null;
    return asksItself(report) ? { setting: 'outlet', evidence: null } : null;
  },
};

function asksItself(report: Report): boolean {
  const questions = report.blocks.filter((b) => b.type === 'question');
  return questions.some((b) => {
    const label = LABEL.exec(report.text.slice(b.start, Math.min(b.end, b.start + 80)))?.[1];
    return label !== undefined && namesOwnOutlet(label, report);
  });
}
