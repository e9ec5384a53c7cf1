package app.diglot.accounts.ui;

import app.diglot.accounts.AuditEntry;
import app.diglot.accounts.Role;
import app.diglot.shared.PersonId;
import app.diglot.shell.components.Moments;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lines of the audit log. */
class AuditTable extends NativeTable {

    private static final long serialVersionUID = 1L;
    private static final List<String> COLUMNS = List.of("when", "who", "what", "subject", "detail");

    private static final Pattern NUMBERED = Pattern.compile("(FIRST|COMPLETION|CORRECTION|version) (\\d+)");

    AuditTable(List<AuditEntry> entries, Map<PersonId, String> names) {
        addClassName("audit-table");
        NativeTableRow heads = new NativeTableRow();
        COLUMNS.forEach(column -> {
            NativeTableHeaderCell head = new NativeTableHeaderCell(getTranslation("accounts.audit." + column));
            head.getElement().setAttribute("scope", "col");
            heads.add(head);
        });
        getHead().add(heads);
        entries.forEach(entry -> getBody()
                .add(row(List.of(
                        Moments.exact(entry.at()),
                        entry.person()
                                .map(person -> names.getOrDefault(person, ""))
                                .orElse(getTranslation("accounts.audit.nobody")),
                        getTranslation("accounts.audit.action." + entry.action()),
                        entry.subject(),
                        detail(entry.detail())))));
    }

    private static NativeTableRow row(List<String> words) {
        NativeTableRow row = new NativeTableRow();
        for (int i = 0; i < words.size(); i++) {
            NativeTableCell cell = new NativeTableCell(words.get(i));
            cell.addClassName("audit-" + COLUMNS.get(i));
            row.add(cell);
        }
        return row;
    }

    /** Says in the person's language what is recorded in the program's own words. */
    private String detail(String recorded) {
        Matcher numbered = NUMBERED.matcher(recorded);
        if (numbered.matches()) {
            return getTranslation("accounts.audit.detail." + numbered.group(1), numbered.group(2));
        }
        if (recorded.equals("first start")) {
            return getTranslation("accounts.audit.detail.firstStart");
        }
        String words = recorded;
        for (Role role : Role.values()) {
            words = words.replace(role.name(), getTranslation("accounts.role." + role));
        }
        return words.replaceAll("^\\[|]$", "");
    }
}
