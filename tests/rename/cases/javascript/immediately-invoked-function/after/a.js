var scope = 1;
(function (root) {
  root.x = 1;
})(scope);
