/** News agencies and the short names under which they sign. */
const AGENCY =
  /^(?:the )?(?:associated press|ap|reuters|agence france[- ]presse|afp|bloomberg(?: news)?|press association|pa media|pa|dpa|efe|ansa|tass|interfax|ria novosti|xinhua|kyodo(?: news)?|anadolu(?: agency)?|upi|united press international|pti|press trust of india|ani|ians|canadian press|aap|australian associated press|wam|spa|irna|yonhap|cna|cnn wire|tribune news service|[\w ]+ wire services)(?: staff)?$/iu;

/** True for a news agency, which is a report's author only where no person is. */
export function isAgency(name: string): boolean {
  return AGENCY.test(name.trim());
}
