/** Unit tests beside their files, flows over real sockets in test/. TypeScript is stripped by swc; types are checked by `npm run check`. */
export default {
  rootDir: import.meta.dirname,
  testEnvironment: 'node',
  // Flows start whole servers and sign people in: seconds of hashing on a busy machine.
  testTimeout: 20_000,
  testMatch: ['<rootDir>/{src,test}/**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        module: { type: 'es6' },
        jsc: {
          target: 'es2024',
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true },
        },
      },
    ],
  },
};
