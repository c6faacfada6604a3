import { Module } from '@nestjs/common';
import { Visitors } from './visitors.ts';

@Module({ providers: [Visitors], exports: [Visitors] })
export class VisitorsModule {}
