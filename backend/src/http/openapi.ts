import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';
import { z } from 'zod';
import { sessionCookie } from '../agents/sessions.ts';

/** A response as its schema in the wire describes it. */
export function documented(schema: z.ZodType) {
  const { $schema, ...described } = z.toJSONSchema(schema, { target: 'openapi-3.0', reused: 'inline' });
  return { schema: described as Record<string, unknown> };
}

/** The API's description at `/api/openapi.json`, readable at `/api/docs`. */
export function describeApi(app: INestApplication): void {
  const description = new DocumentBuilder()
    .setTitle('Mosala Support')
    .setDescription('Failures are {error: {code, message}} with the matching status.')
    .setVersion('1')
    .addCookieAuth(sessionCookie, { type: 'apiKey', in: 'cookie', name: sessionCookie }, sessionCookie)
    .build();
  SwaggerModule.setup('api/docs', app, () => SwaggerModule.createDocument(app, description), {
    jsonDocumentUrl: 'api/openapi.json',
  });
}
