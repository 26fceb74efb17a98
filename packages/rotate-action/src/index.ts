export { createRotationPorts } from './ports/create-rotation-ports.ts';
