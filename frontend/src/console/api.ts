import type {
  AgentProfile,
  ConversationCounts,
  ConversationsPage,
  DepartmentNow,
  FaqStatus,
  Locale,
  RefusalReply,
  Reply,
  Supervision,
  Tags,
} from 'backend/contract';

/** The REST calls of the console. A refusal is a value; a server out of reach is `unavailable`. */
export const api = {
  me: () => call<AgentProfile>('GET', '/api/me'),
  login: (credentials: { email: string; password: string }) =>
    call<AgentProfile>('POST', '/api/auth/login', credentials),
  logout: () => call<unknown>('POST', '/api/auth/logout'),
  /** A page of those that `query` asks for, such as `status=closed&locale=fr`. */
  conversations: (query: string, cursor?: string) =>
    call<ConversationsPage>(
      'GET',
      `/api/conversations?${query}${cursor === undefined ? '' : `&cursor=${encodeURIComponent(cursor)}`}`,
    ),
  counts: () => call<ConversationCounts>('GET', '/api/conversations/counts'),
  tags: () => call<Tags>('GET', '/api/conversations/tags'),
  departments: () => call<{ departments: DepartmentNow[] }>('GET', '/api/departments'),
  supervision: () => call<Supervision>('GET', '/api/supervision'),
  faqStatus: (locale: Locale) => call<FaqStatus>('GET', `/api/faq/status?locale=${locale}`),
};

/** One call to the server. */
export async function call<T>(method: string, path: string, body?: object): Promise<Reply<T>> {
  try {
    const response = await fetch(path, {
      method,
      headers: body && { 'content-type': 'application/json' },
      body: body && JSON.stringify(body),
    });
    const answer: unknown = await response.json().catch(() => null);
    // Both sides are built from the same contract, so an answer's shape is trusted.
    if (response.ok) return { ok: true, data: answer as T };
    return { ok: false, error: refusalIn(answer) };
  } catch {
    return { ok: false, error: unavailable };
  }
}

const unavailable: RefusalReply = { code: 'unavailable', message: 'the server could not be reached' };

function refusalIn(answer: unknown): RefusalReply {
  if (typeof answer !== 'object' || answer === null || !('error' in answer)) return unavailable;
  return answer.error as RefusalReply;
}
