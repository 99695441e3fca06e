function Box() {}
Box.prototype.show = function () { return 1; };
Box.prototype.hide = function () { return this.show(); };
new Box().show();
