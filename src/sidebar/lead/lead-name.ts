export { nameOf } from '../../domain/lead-name';
