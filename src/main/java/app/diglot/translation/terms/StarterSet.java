package app.diglot.translation.terms;

import app.diglot.accounts.Acting;
import app.diglot.settings.Settings;
import app.diglot.shared.PersonId;
import app.diglot.translation.glossary.StarterTerms;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Gives a team the terms it begins with, once: who has removed them does not get them again. */
@Component
@Order(1)
class StarterSet implements ApplicationRunner {

    /** Remembers how many terms were brought. */
    record Brought(int terms) {
        static final String NAME = "starter-terms";
    }

    private final Terms terms;
    private final Settings settings;
    private final TransactionTemplate transactions;

    StarterSet(Terms terms, Settings settings, TransactionTemplate transactions) {
        this.terms = terms;
        this.settings = settings;
        this.transactions = transactions;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        Acting.asDiglot(() -> transactions.executeWithoutResult(transaction -> bringInOnce()));
    }

    void bringInOnce() {
        if (settings.read(Brought.NAME, Brought.class).isEmpty()) {
            Terms.Imported brought = terms.bring(StarterTerms.read());
            settings.write(Brought.NAME, new Brought(brought.added()), PersonId.DIGLOT);
        }
    }
}
