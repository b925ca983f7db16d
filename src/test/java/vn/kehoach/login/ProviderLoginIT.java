package vn.kehoach.login;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.kehoach.support.TrailOfAccount;
import vn.kehoach.support.WebClient;

/** Sign-in by another identity provider, against a small one of this test. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "kehoach.data-dir=target/it/provider-${random.uuid}",
            "camunda.bpm.job-execution.enabled=false",
            "spring.security.oauth2.client.registration.thanh-pho.provider=thanh-pho",
            "spring.security.oauth2.client.registration.thanh-pho.client-id=kehoach",
            "spring.security.oauth2.client.registration.thanh-pho.client-secret=test",
            "spring.security.oauth2.client.registration.thanh-pho.client-name=tài khoản thành phố",
            "spring.security.oauth2.client.registration.thanh-pho.scope=openid,profile"
        })
class ProviderLoginIT {
    private static final TestProvider PROVIDER = new TestProvider();
    private static final String HEALTH = "hai-duong.tram-y-te";

    @Autowired
    IdentityService identity;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    private final TrailOfAccount trail;
    private WebClient web;

    @Autowired
    ProviderLoginIT(EmbeddedPostgres postgres) {
        trail = new TrailOfAccount(postgres);
    }

    @DynamicPropertySource
    static void provider(DynamicPropertyRegistry properties) {
        properties.add("spring.security.oauth2.client.provider.thanh-pho.issuer-uri", PROVIDER::issuer);
    }

    @AfterAll
    static void stopProvider() {
        PROVIDER.stop();
    }

    @BeforeEach
    void open() {
        web = new WebClient(port);
    }

    @Test
    void givenPersonOfTheProvider_thenHeWorksInHisPosts() {
        // given
        PROVIDER.nextPerson("lan.nguyen", "id-1", List.of(HEALTH, "khong-co", "camunda-admin"));
        assertThat(web.get("/login").body()).contains("tài khoản thành phố");
        // when
        var place = signIn();
        // then
        assertThat(place).isEqualTo("/");
        assertThat(web.get("/camunda/app/tasklist/default/").statusCode()).isEqualTo(200);
        assertThat(web.get("/camunda/app/admin/default/").statusCode()).isEqualTo(403);
        assertThat(web.get("/camunda/api/admin/auth/user/default").body()).contains("lan.nguyen");
        assertThat(memberships().posts("lan.nguyen")).containsExactly(HEALTH);
        assertThat(memberships().localities("lan.nguyen")).containsExactly("hai-duong");
    }

    @Test
    void givenNewPosts_thenTheyReplaceTheOldOnes() {
        // given
        PROVIDER.nextPerson("minh.tran", "id-2", List.of(HEALTH, HEALTH + ".head"));
        signIn();
        // when
        PROVIDER.nextPerson("minh.tran", "id-2", List.of("yet-kieu.van-phong"));
        signIn();
        // then
        assertThat(memberships().posts("minh.tran")).containsExactly("yet-kieu.van-phong");
        assertThat(memberships().localities("minh.tran")).containsExactly("yet-kieu");
    }

    @Test
    void givenLoginThatBringsOtherPosts_thenTheTrailSaysSoAndOnlyThen() {
        // given
        PROVIDER.nextPerson("mai.pham", "id-8", List.of(HEALTH));
        signIn();
        signIn();
        // when
        PROVIDER.nextPerson("mai.pham", "id-8", List.of("yet-kieu.van-phong"));
        signIn();
        // then
        assertThat(trail.of("mai.pham").stream().map(line -> line.split(":")[0]))
                .containsExactly(
                        "hai-duong ACCOUNT_CREATED system 127.0.0.1",
                        "hai-duong PASSWORD_CHANGED system 127.0.0.1",
                        "hai-duong ACCOUNT_CHANGED system 127.0.0.1",
                        "yet-kieu ACCOUNT_CHANGED system 127.0.0.1");
        assertThat(trail.of("mai.pham").get(3)).contains("\"posts\":[\"" + HEALTH + "\"]} -> ", "yet-kieu.van-phong");
    }

    @Test
    void givenGroupOfNoLocality_thenItIsNoPostAndTheLoginWorks() {
        // given: a group whose name only looks like a post
        var group = identity.newGroup("khong-co.nhom");
        identity.saveGroup(group);
        PROVIDER.nextPerson("thu.dang", "id-10", List.of(HEALTH, "khong-co.nhom"));
        try {
            // when
            var place = signIn();
            // then
            assertThat(place).isEqualTo("/");
            assertThat(memberships().posts("thu.dang")).containsExactly(HEALTH);
            assertThat(memberships().localities("thu.dang")).containsExactly("hai-duong");
        } finally {
            identity.deleteGroup("khong-co.nhom");
        }
    }

    @Test
    void givenLoginThatBringsTheSamePosts_thenNothingIsWritten() {
        // given
        PROVIDER.nextPerson("nga.bui", "id-11", List.of(HEALTH, HEALTH + ".head"));
        signIn();
        var before = memberships().versions("nga.bui");
        // when
        signIn();
        // then
        assertThat(before).hasSize(3);
        assertThat(memberships().versions("nga.bui")).isEqualTo(before);
        // when
        PROVIDER.nextPerson("nga.bui", "id-11", List.of(HEALTH, "hai-duong.van-phong"));
        signIn();
        // then: one post is another
        assertThat(memberships().versions("nga.bui")).hasSize(3);
        assertThat(before.stream().filter(memberships().versions("nga.bui")::contains))
                .hasSize(2);
    }

    @Test
    void givenClosedAccount_thenTheProviderDoesNotOpenIt() {
        // given
        PROVIDER.nextPerson("son.vu", "id-9", List.of(HEALTH));
        signIn();
        jdbc.sql("insert into closed_account values ('son.vu', now(), 'hai-duong.admin')")
                .update();
        // when
        web = new WebClient(port);
        var place = signIn();
        // then
        assertThat(place).isEqualTo("/login?sai");
        assertThat(web.get(place).body()).contains("Tài khoản này đã đóng.");
    }

    @Test
    void givenNameOfALocalAccount_thenItIsNotTakenOver() {
        // given
        PROVIDER.nextPerson("admin", "id-3", List.of(HEALTH));
        // when
        var place = signIn();
        // then
        assertThat(place).isEqualTo("/login?sai");
        assertThat(web.get(place).body()).contains("đã dùng cho một tài khoản khác");
        assertThat(web.get("/api/notices").statusCode()).isEqualTo(401);
        assertThat(memberships().posts("admin")).containsExactly("camunda-admin");
    }

    @Test
    void givenNameHandedToSomebodyElse_thenHeDoesNotGetTheAccount() {
        // given
        PROVIDER.nextPerson("hoa.le", "id-4", List.of(HEALTH));
        signIn();
        // when
        PROVIDER.nextPerson("hoa.le", "id-5", List.of("hai-duong.vice-chair"));
        web = new WebClient(port);
        // then
        assertThat(signIn()).isEqualTo("/login?sai");
        assertThat(memberships().posts("hoa.le")).containsExactly(HEALTH);
    }

    @Test
    void givenNoPostHere_thenNobodyComesInAndNoAccountStays() {
        // given
        PROVIDER.nextPerson("khach", "id-6", List.of("phong-khac"));
        // when
        var place = signIn();
        // then
        assertThat(place).isEqualTo("/login?sai");
        assertThat(web.get(place).body()).contains("chưa được giao vị trí nào");
        assertThat(identity.createUserQuery().userId("khach").count()).isZero();
    }

    @Test
    void givenPostAboveLocalities_thenItIsKeptAtEachLoginAndBringsNoLocality() {
        // given
        PROVIDER.nextPerson("so.van-hoa", "id-20", List.of("city-viewers.hai-phong", "city-viewers.khong-co"));
        signIn();
        // when
        var place = signIn();
        // then
        assertThat(place).isEqualTo("/");
        assertThat(web.location(web.get("/"))).isEqualTo("/thanh-pho");
        assertThat(memberships().posts("so.van-hoa")).containsExactly("city-viewers.hai-phong");
        assertThat(memberships().localities("so.van-hoa")).isEmpty();
    }

    @Test
    void givenNameThatIsNoAccountName_thenItIsRefused() {
        // given
        PROVIDER.nextPerson("a/b c", "id-7", List.of(HEALTH));
        // then
        assertThat(signIn()).isEqualTo("/login?sai");
    }

    private Memberships memberships() {
        return new Memberships(identity, jdbc);
    }

    /** @return where the last redirection leads */
    private String signIn() {
        var asked = web.location(web.get("/oauth2/authorization/thanh-pho"));
        var back = web.location(web.send(java.net.http.HttpRequest.newBuilder(java.net.URI.create(asked))));
        return web.location(web.get(back));
    }
}
