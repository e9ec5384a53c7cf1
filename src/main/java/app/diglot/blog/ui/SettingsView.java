package app.diglot.blog.ui;

import app.diglot.accounts.CurrentPerson;
import app.diglot.blog.PostSettings;
import app.diglot.publishing.SiteSettings;
import app.diglot.settings.Settings;
import app.diglot.settings.WorkingZone;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.stream.Stream;

/** What the site says of itself, by which clock the team works, and what stands at the head of exported posts. */
@Route("settings")
@Menu(order = 80, icon = "vaadin:cog-o", title = "blog.settings.title")
@RolesAllowed("ADMINISTRATOR")
@CssImport("./styles/settings.css")
class SettingsView extends Div implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Settings settings;
    private final transient CurrentPerson person;
    private final SiteForm site;
    private final ZoneForm time;
    private final PostForm post;

    SettingsView(Settings settings, CurrentPerson person, Clock clock) {
        this.settings = settings;
        this.person = person;
        this.site = new SiteForm(
                settings.read(SiteSettings.NAME, SiteSettings.class).orElse(SiteSettings.NONE));
        this.time = new ZoneForm(
                settings.read(WorkingZone.NAME, WorkingZone.class).orElse(WorkingZone.DEFAULT), clock.instant());
        this.post = new PostForm(
                settings.read(PostSettings.NAME, PostSettings.class).orElse(PostSettings.DEFAULT));
        addClassNames("screen", "settings");
        add(head(), section("site", site), section("time", time), section("post", post), foot());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("blog.settings.title");
    }

    private Div head() {
        Div head = new Div(new H1(getTranslation("blog.settings.title")));
        head.addClassName("screen-head");
        return head;
    }

    private Section section(String name, Div form) {
        Section section = new Section(
                new H2(getTranslation("blog.settings." + name)),
                new Paragraph(getTranslation("blog.settings." + name + ".lead")),
                form);
        section.addClassNames("card", "settings-part");
        return section;
    }

    private Div foot() {
        NativeButton save = new NativeButton(getTranslation("blog.settings.save"), click -> save());
        save.addClassNames("settings-save");
        Div foot = new Div(save, new Span(getTranslation("blog.settings.effect")));
        foot.addClassName("settings-foot");
        return foot;
    }

    private void save() {
        if (!Stream.of(site.isValid(), time.isValid(), post.isValid()).allMatch(valid -> valid)) {
            return;
        }
        settings.write(SiteSettings.NAME, site.read(), person.id());
        settings.write(WorkingZone.NAME, time.read(), person.id());
        settings.write(PostSettings.NAME, post.read(), person.id());
        Notification.show(getTranslation("blog.settings.saved"));
    }
}
