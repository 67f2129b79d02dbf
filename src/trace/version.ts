/** The version of the program, as it stands in `made` of every trace. A test holds it equal to package.json's. */
export const VERSION = '0.1.0';
