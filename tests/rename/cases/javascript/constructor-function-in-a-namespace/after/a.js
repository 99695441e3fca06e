const Lib = {};
Lib.Model = function (id) {
  this.key = id;
};
Lib.Model.prototype.getId = function () { return this.key; };
new Lib.Model(1).key;
