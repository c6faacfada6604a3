import { randomBytes } from 'node:crypto';
import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Config } from '../platform/config.ts';
import { Accounts } from './accounts.ts';

const defaultEmail = 'admin@example.org';

/** Without an administrator nobody could let anybody in: the first start makes one. */
@Injectable()
export class FirstAdministrator implements OnApplicationBootstrap {
  /** What to tell whoever started the server: only where a password was made, and only this once. */
  madeHere: { readonly email: string; readonly password: string } | null = null;

  constructor(
    private readonly config: Config,
    private readonly accounts: Accounts,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    if (await this.accounts.hasAdministrator()) return;
    const email = this.config.adminEmail ?? defaultEmail;
    const password = this.config.adminPassword ?? randomBytes(12).toString('base64url');
    await this.accounts.create({ email, name: 'Administrateur', role: 'admin', password });
    if (this.config.adminPassword === undefined) this.madeHere = { email, password };
  }
}
