package app.diglot.intake.ui;

import app.diglot.intake.rules.RuleChanged;
import app.diglot.intake.rules.RuleChangedMeanwhile;
import app.diglot.intake.rules.RulePreviews;
import app.diglot.intake.rules.StoredRule;
import app.diglot.intake.rules.TopicRule;
import app.diglot.intake.rules.TopicRules;
import app.diglot.shared.Language;
import app.diglot.shared.Slug;
import app.diglot.shared.Typesetter;
import app.diglot.shell.components.Keys;
import app.diglot.shell.components.LiveChanges;
import app.diglot.shell.components.UndoNotice;
import app.diglot.topics.Topic;
import app.diglot.topics.TopicNavigation;
import app.diglot.topics.Topics;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveEvent.ContinueNavigationAction;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A topic's rule. Who comes here wants most:
 *
 * <ol>
 *   <li>To see before saving what a word gains and what it costs, first of all whether it drops papers that were chosen.
 *   <li>To know how many papers a day the rule brings to triage, and that the number is right.
 *   <li>To write words down as fast as a list, and to be told of a slip at its line.
 * </ol>
 */
@Route(RuleScreen.ROUTE)
@RolesAllowed({"EDITOR", "ADMINISTRATOR"})
@CssImport("./styles/rules.css")
class RuleView extends Div implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Topics topics;
    private final transient TopicRules rules;
    private final transient RulePreviews previews;
    private final transient RulePreviewRun run = new RulePreviewRun();
    private final RuleForm form = new RuleForm(this::changed);
    private final RulePreviewPane preview;
    private final RuleBar bar = new RuleBar(this::save, this::takeStored);
    private final RuleHead head;
    private transient @Nullable Topic topic;
    private transient Optional<StoredRule> stored = Optional.empty();

    RuleView(Topics topics, TopicRules rules, RulePreviews previews, Typesetter typesetter, LiveChanges live) {
        this.topics = topics;
        this.rules = rules;
        this.previews = previews;
        this.preview = new RulePreviewPane(typesetter);
        Keys keys = new Keys().on(List.of("Ctrl+Enter", "Meta+Enter"), "intake.rule.save", this::save);
        head = new RuleHead(TopicNavigation.LIST, keys::show);
        addClassNames("screen", "rule");
        Div edited = new Div(form, bar);
        edited.addClassName("rule-edited");
        Div beside = new Div(edited, preview);
        beside.addClassName("rule-columns");
        add(head, beside, keys);
        live.listen(this, RuleChanged.class, this::changedElsewhere);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Topic entered = event.getRouteParameters()
                .get(RuleScreen.TOPIC)
                .flatMap(Slug::parse)
                .flatMap(topics::find)
                .orElseThrow(NotFoundException::new);
        topic = entered;
        head.show(name(entered));
        stored = rules.find(entered.id());
        takeStored();
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (isChanged()) {
            ask(event.postpone());
        }
    }

    @Override
    public String getPageTitle() {
        return topic == null ? "" : getTranslation("intake.rule.title", name(topic)) + " · Diglot";
    }

    @Override
    protected void onDetach(DetachEvent event) {
        run.forget();
        bar.release(event.getUI());
    }

    private String name(Topic shown) {
        return shown.name().in(Language.of(getLocale()));
    }

    private boolean isChanged() {
        return form.isChangedFrom(stored.map(StoredRule::rule));
    }

    /** Shows what is stored in place of what was edited. */
    private void takeStored() {
        stored.map(StoredRule::rule).ifPresentOrElse(form::show, form::empty);
        changed();
    }

    private void changed() {
        bar.show(isChanged(), stored.isPresent());
        Optional<TopicRule> rule = form.rule();
        boolean changes = isChanged();
        preview.expect(rule.isPresent());
        if (rule.isPresent() && topic != null) {
            Topic of = topic;
            run.start(
                    UI.getCurrent(),
                    () -> previews.preview(of.id(), rule.get()),
                    made -> preview.show(made, changes && stored.isPresent()),
                    preview::fail);
        } else {
            run.forget();
        }
    }

    private void save() {
        Optional<TopicRule> rule = form.rule();
        if (rule.isEmpty() || topic == null) {
            form.focusProblem();
        } else if (isChanged()) {
            save(topic, rule.get());
        }
    }

    private void save(Topic of, TopicRule rule) {
        Optional<StoredRule> before = stored;
        try {
            stored = Optional.of(
                    rules.save(of.id(), before.map(StoredRule::version).orElse(StoredRule.NONE), rule));
        } catch (RuleChangedMeanwhile e) {
            compareWithTheirs(of);
            return;
        }
        takeStored();
        new UndoNotice(getTranslation("intake.rule.saved"), () -> putBack(of, before)).open();
    }

    private void putBack(Topic of, Optional<StoredRule> before) {
        long version = stored.map(StoredRule::version).orElse(StoredRule.NONE);
        try {
            if (before.isPresent()) {
                stored = Optional.of(rules.save(of.id(), version, before.get().rule()));
            } else {
                rules.remove(of.id(), version);
                stored = Optional.empty();
            }
            takeStored();
        } catch (RuleChangedMeanwhile e) {
            compareWithTheirs(of);
        }
    }

    private void changedElsewhere(RuleChanged change) {
        if (topic != null && change.topic().equals(topic.id())) {
            if (isChanged()) {
                compareWithTheirs(topic);
            } else {
                stored = rules.find(topic.id());
                takeStored();
            }
        }
    }

    /** What is edited stays; from now on it is compared with what the other person saved, and would take its place. */
    private void compareWithTheirs(Topic of) {
        stored = rules.find(of.id());
        changed();
        bar.showTheirs();
    }

    private void ask(ContinueNavigationAction leave) {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("intake.rule.leave"));
        dialog.setText(getTranslation("intake.rule.leave.text"));
        dialog.setConfirmText(getTranslation("intake.rule.save"));
        dialog.addConfirmListener(event -> {
            save();
            if (isChanged()) {
                leave.cancel();
            } else {
                leave.proceed();
            }
        });
        dialog.setRejectable(true);
        dialog.setRejectText(getTranslation("intake.rule.leave.without"));
        dialog.addRejectListener(event -> leave.proceed());
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("intake.rule.leave.stay"));
        dialog.addCancelListener(event -> leave.cancel());
        dialog.open();
    }
}
