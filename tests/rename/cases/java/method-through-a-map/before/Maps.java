import java.util.HashMap;
import java.util.Map;

class Pet {
    String keeper() {
        return "";
    }
}

class Maps {
    Map<String, Pet> byName = new HashMap<>();

    String run() {
        for (Map.Entry<String, Pet> e : byName.entrySet()) {
            System.out.println(e.getKey() + e.getValue().keeper());
        }
        for (Pet p : byName.values()) {
            System.out.println(p.keeper());
        }
        byName.forEach((k, v) -> System.out.println(k + v.keeper()));
        return byName.get("x").keeper();
    }
}
