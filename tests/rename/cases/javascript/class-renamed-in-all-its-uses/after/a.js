class Creature { static all = []; clone() { return new Creature(); } }
class Dog extends Creature {}
if (new Dog() instanceof Creature) Creature.all.push('Animal');
