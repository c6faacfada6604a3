export * from './agent.ts';
export * from './departments.ts';
export * from './entities.ts';
export * from './http.ts';
export * from './limits.ts';
export * from './people.ts';
export * from './reply.ts';
export * from './visitor.ts';
