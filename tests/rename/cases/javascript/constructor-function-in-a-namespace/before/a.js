const Lib = {};
Lib.Model = function (id) {
  this.id = id;
};
Lib.Model.prototype.getId = function () { return this.id; };
new Lib.Model(1).id;
