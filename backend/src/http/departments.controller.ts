import { Body, Controller, Delete, Get, Param, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse } from '@nestjs/swagger';
import { Departments } from '../agents/departments.ts';
import { openingOf } from '../agents/opening-hours.ts';
import type { AgentSessionIdentity } from '../agents/sessions.ts';
import {
  type Department,
  type DepartmentGiven,
  type DepartmentNow,
  departmentNowSchema,
  departmentPathSchema,
  departmentSchema,
  departmentsSchema,
} from '../contract/index.ts';
import { Clock } from '../platform/clock.ts';
import { Described, documented } from './openapi.ts';
import { orRefuse } from './refusals.ts';
import { Identity, SignedIn } from './signed-in.ts';

@Described('departments')
@Controller('api/departments')
export class DepartmentsController {
  constructor(
    private readonly departments: Departments,
    private readonly clock: Clock,
  ) {}

  @Get()
  @SignedIn('agent', 'supervisor', 'admin', 'editor')
  @ApiOkResponse({ description: 'All departments, in their order.', ...documented(departmentsSchema) })
  async list() {
    await this.departments.reload(); // who reads in order to change reads what is so, not what is about to be
    return { departments: this.departments.all().map(department => this.#now(department)) };
  }

  @Post()
  @SignedIn('admin')
  @ApiCreatedResponse({
    description: 'A new one, after the others; its id is made of its name.',
    ...documented(departmentNowSchema),
  })
  async add(
    @Identity() { agent: actor }: AgentSessionIdentity,
    @Body({ schema: departmentSchema }) given: DepartmentGiven,
  ): Promise<DepartmentNow> {
    return this.#now(orRefuse(await this.departments.add(actor, given)));
  }

  @Put(':id')
  @SignedIn('admin')
  @ApiOkResponse({
    description: 'Changes the department as a whole, or makes a new one of this id.',
    ...documented(departmentNowSchema),
  })
  async save(
    @Identity() { agent: actor }: AgentSessionIdentity,
    @Param({ schema: departmentPathSchema }) { id }: { id: string },
    @Body({ schema: departmentSchema }) given: DepartmentGiven,
  ): Promise<DepartmentNow> {
    return this.#now(orRefuse(await this.departments.save(actor, id, given)));
  }

  @Delete(':id')
  @SignedIn('admin')
  @ApiOkResponse({ description: 'It is gone. Refused while it has members or conversations.' })
  async remove(
    @Identity() { agent: actor }: AgentSessionIdentity,
    @Param({ schema: departmentPathSchema }) { id }: { id: string },
  ) {
    return orRefuse(await this.departments.remove(actor, id)) ?? {};
  }

  #now(department: Department): DepartmentNow {
    return { ...department, opensAt: null, ...openingOf(department, this.clock.now()) };
  }
}
