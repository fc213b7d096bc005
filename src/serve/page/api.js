/** A request that the server answered with a problem document, or did not answer. */
export class ApiError extends Error {
  constructor(message, status) {
    super(message);
    this.status = status;
  }
}

/** Asks the API; `path` begins behind `/api/`, `parameters` without a value are left out. */
export async function ask(path, parameters = {}, signal = undefined) {
  const query = new URLSearchParams(Object.entries(parameters).filter(([, value]) => value !== undefined && value !== null));
  const address = `./api/${path}${query.size === 0 ? '' : `?${query}`}`;
  let response;
  try {
    response = await fetch(address, { signal, headers: { Accept: 'application/json' } });
  } catch (error) {
    if (error.name === 'AbortError') throw error;
    throw new ApiError('连不上服务。请确认 cppcc-graph 仍在运行，然后重试。', 0);
  }
  if (response.ok) return response.json();
  const problem = await response.json().catch(() => ({}));
  throw new ApiError(explain(response.status, problem), response.status);
}

function explain(status, problem) {
  if (status === 404) return '图谱中没有这一项。它可能已随报告一起移除；请用上方的搜索框另找。';
  if (status === 503) return '图数据库暂时无法访问，请稍后重试。';
  return `服务答复：${problem.detail ?? status}`;
}
