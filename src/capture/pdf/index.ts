export { capturePdf, type PdfOptions } from './capturePdf.ts';
export { LIMITS as PDF_LIMITS, type PdfLimits } from './limits.ts';
