import { Global, Injectable, Module, type OnApplicationShutdown } from '@nestjs/common';
import { Config } from '../platform/config.ts';
import { Database, openSqlite } from './database.ts';

@Injectable()
class DatabaseCloser implements OnApplicationShutdown {
  constructor(private readonly database: Database) {}

  /** After the sockets are closed: what they were promised is written first. */
  async onApplicationShutdown(): Promise<void> {
    await this.database.close();
  }
}

@Global()
@Module({
  providers: [
    { provide: Database, useFactory: (config: Config) => openSqlite(config.dataDir), inject: [Config] },
    DatabaseCloser,
  ],
  exports: [Database],
})
export class StorageModule {}
