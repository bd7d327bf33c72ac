package io.github.xingfujia.countyapp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A first start with the database away goes on trying where the account answers meanwhile; another fault ends it at once. */
class PatienceTest {

    private static String opened(Iterator<String> fails) {
        if (fails.hasNext()) {
            throw Trouble.with(fails.next());
        }
        return "open";
    }

    @Test
    void a_database_that_comes_late_is_opened_when_it_is_there() {
        Iterator<String> fails =
                List.of("trouble.jdbc-url.away", "trouble.jdbc-url.away").iterator();
        assertEquals("open", Patience.until(() -> opened(fails), () -> true));
    }

    @Test
    void nobody_waits_without_the_account_or_for_what_does_not_pass() {
        Iterator<String> away = List.of("trouble.jdbc-url.away").iterator();
        assertThrows(Trouble.class, () -> Patience.until(() -> opened(away), () -> false));
        Iterator<String> login = List.of("trouble.jdbc-url.login").iterator();
        assertThrows(Trouble.class, () -> Patience.until(() -> opened(login), () -> true));
    }
}
