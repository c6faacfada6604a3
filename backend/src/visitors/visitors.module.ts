import { Module } from '@nestjs/common';
import { Identities } from './identities.ts';
import { Visitors } from './visitors.ts';

@Module({ providers: [Visitors, Identities], exports: [Visitors, Identities] })
export class VisitorsModule {}
