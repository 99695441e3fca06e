var scope = 1;
(function (scope) {
  scope.x = 1;
})(scope);
