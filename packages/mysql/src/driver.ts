// A file of its own, because it is imported dynamically: a bundle that is split gives a dynamically imported CommonJS module no
// named exports.
export { createConnection } from 'mysql2/promise';
