/** The variant without Redis, which bottleneck ships untyped and octokit's throttling plugin uses. */
declare module 'bottleneck/light.js' {
  export { default } from 'bottleneck';
}
