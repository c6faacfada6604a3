import { type ArgumentMetadata, Injectable, type PipeTransform } from '@nestjs/common';
import type { z } from 'zod';
import { refusalOf } from '../platform/bad-payload.ts';
import { Refused } from './refusals.ts';

/** Parses whatever a route names a schema for (`@Body({schema})`), with the same words as the sockets. */
@Injectable()
export class PayloadPipe implements PipeTransform {
  transform(value: unknown, { schema }: ArgumentMetadata): unknown {
    if (schema === undefined) return value;
    const parsed = (schema as z.ZodType).safeParse(value ?? {}); // the wire's schemas are zod's
    if (!parsed.success) throw new Refused(refusalOf(parsed.error));
    return parsed.data;
  }
}
