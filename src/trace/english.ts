import type { Diagnostic, Report } from '../contract/index.ts';

/** Whether a report can be traced: the model and the rules read English only. One whose language can't be told is tried. */
export function isEnglish(report: Report): boolean {
  const { language } = report.head;
  return language === null || /^en(?:-|$)/i.test(language);
}

export function notEnglish(report: Report): Diagnostic {
  return {
    rule: 'language',
    severity: 'error',
    message: `The report is in another language than English (${report.head.language}); nothing was traced.`,
  };
}
