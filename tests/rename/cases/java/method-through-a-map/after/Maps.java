import java.util.HashMap;
import java.util.Map;

class Pet {
    String owner() {
        return "";
    }
}

class Maps {
    Map<String, Pet> byName = new HashMap<>();

    String run() {
        for (Map.Entry<String, Pet> e : byName.entrySet()) {
            System.out.println(e.getKey() + e.getValue().owner());
        }
        for (Pet p : byName.values()) {
            System.out.println(p.owner());
        }
        byName.forEach((k, v) -> System.out.println(k + v.owner()));
        return byName.get("x").owner();
    }
}
