import { Injectable } from '@nestjs/common';

/** Time, injected so that tests can turn it. */
@Injectable()
export class Clock {
  now(): Date {
    return new Date();
  }
}
