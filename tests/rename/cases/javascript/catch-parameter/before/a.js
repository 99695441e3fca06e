const error = null;
try {
  risky(error);
} catch (error) {
  console.log(error.message);
}
function risky(e) { return e; }
