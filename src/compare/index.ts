export { relationsWithin, withRelations } from './within/relationsWithin.ts';
