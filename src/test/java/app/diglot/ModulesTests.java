package app.diglot;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModulesTests {

    @Test
    void knowOnlyTheModulesThatTheyDeclare() {
        ApplicationModules.of(DiglotApplication.class).verify();
    }
}
