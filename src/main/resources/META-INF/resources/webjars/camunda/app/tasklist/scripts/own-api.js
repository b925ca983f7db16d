// Calls of our own endpoints. What changes something carries the session's token, asked for anew each time: a token kept
// from before a new login would be refused.

const REFUSED = "Máy chủ chưa nhận được yêu cầu. Nội dung đang nhập vẫn còn; đề nghị thử lại.";

async function message(answer) {
  try {
    return (await answer.json()).message || REFUSED;
  } catch {
    return REFUSED;
  }
}

async function answered(answer) {
  if (!answer.ok) {
    throw Object.assign(new Error(await message(answer)), { status: answer.status });
  }
  return answer.status === 204 ? undefined : answer.json();
}

export async function token() {
  return answered(await fetch("/api/token", { headers: { Accept: "application/json" } }));
}

export async function read(path) {
  return answered(await fetch(path, { headers: { Accept: "application/json" } }));
}

export async function change(method, path, content) {
  const proof = await token();
  const headers = { Accept: "application/json", "Content-Type": "application/json", [proof.header]: proof.value };
  return answered(await fetch(path, { method, headers, body: JSON.stringify(content) }));
}
