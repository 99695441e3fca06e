const error = null;
try {
  risky(error);
} catch (problem) {
  console.log(problem.message);
}
function risky(e) { return e; }
