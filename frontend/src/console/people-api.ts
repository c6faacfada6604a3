import type {
  AgentProfile,
  CreatedAgent,
  DepartmentGiven,
  DepartmentNow,
  Duties,
  LinkHolder,
  MadeLink,
  Member,
  NewAgent,
  OwnSession,
  Role,
} from 'backend/contract';
import { call } from './api.ts';

/** The REST calls about accounts: the team's and its departments', one's own, and those that a link leads to. */
export const peopleApi = {
  members: () => call<{ agents: Member[] }>('GET', '/api/agents'),
  invite: (agent: NewAgent) => call<CreatedAgent>('POST', '/api/agents', agent),
  makeLink: (id: string) => call<MadeLink>('POST', `${agentAt(id)}/link`),
  revokeLink: (id: string) => call<object>('DELETE', `${agentAt(id)}/link`),
  changeRole: (id: string, role: Role) => call<object>('PUT', `${agentAt(id)}/role`, { role }),
  setDuties: (id: string, duties: Duties) => call<object>('PUT', `${agentAt(id)}/duties`, duties),
  deactivate: (id: string) => call<object>('POST', `${agentAt(id)}/deactivate`),
  reactivate: (id: string) => call<object>('POST', `${agentAt(id)}/reactivate`),

  addDepartment: (given: DepartmentGiven) => call<DepartmentNow>('POST', '/api/departments', given),
  removeDepartment: (id: string) => call<object>('DELETE', `/api/departments/${encodeURIComponent(id)}`),
  saveDepartment: (id: string, given: DepartmentGiven) =>
    call<DepartmentNow>('PUT', `/api/departments/${encodeURIComponent(id)}`, given),

  rename: (name: string) => call<AgentProfile>('PATCH', '/api/me', { name }),
  changePassword: (given: { currentPassword: string; newPassword: string }) =>
    call<object>('PUT', '/api/me/password', given),
  sessions: () => call<{ sessions: OwnSession[] }>('GET', '/api/me/sessions'),
  endSession: (id: string) => call<object>('DELETE', `/api/me/sessions/${encodeURIComponent(id)}`),
  endOtherSessions: () => call<object>('DELETE', '/api/me/sessions'),

  lookAtLink: (token: string) => call<LinkHolder>('POST', '/api/auth/link', { token }),
  acceptLink: (given: { token: string; password: string; name?: string }) =>
    call<AgentProfile>('POST', '/api/auth/link/use', given),
};

const agentAt = (id: string) => `/api/agents/${encodeURIComponent(id)}`;
