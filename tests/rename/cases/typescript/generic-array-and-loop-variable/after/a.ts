class Task { ready = false; }
class Job { done = true; }
export function f(tasks: Array<Task>, jobs: Job[]): void {
  for (const t of tasks) {
    t.ready = true;
  }
  for (const j of jobs) {
    j.done = false;
  }
}

