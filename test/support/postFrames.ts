/*
 * What platforms' scripts put into frames, in outline: the addresses that they are served from, and their pages with the names
 * of elements that tell what is what. The posts are invented.
 */

export const POST_FRAMES: Readonly<Record<string, readonly [address: string, page: string]>> = {
  instagram: [
    'https://www.instagram.com/p/Cxyz_1/embed/captioned/',
    `<html><body><div class="Embed"><div class="Header"><div class="HeaderContainer"><a class="Avatar" href="https://www.instagram.com/skarn.ferry/"></a><div class="HeaderContent"><a class="HeaderText" href="https://www.instagram.com/skarn.ferry/?utm_source=ig_embed"><span class="UsernameText">skarn.ferry</span></a><div class="HeaderSecondaryContent">1,204 followers</div></div></div><a class="ViewProfileButton" href="https://www.instagram.com/skarn.ferry/">View profile</a></div><div class="Content EmbedFrame"><a class="EmbeddedMedia" href="https://www.instagram.com/p/Cxyz_1/"></a></div><div class="Feedback"><div class="SocialProof"><a href="#">1,532 likes</a></div><div class="Caption"><a class="CaptionUsername" href="https://www.instagram.com/skarn.ferry/">skarn.ferry</a><br><br>Last call for Skarn. We sail until October and not a day longer, they told us. <a href="https://www.instagram.com/explore/tags/skarn/">#skarn</a><div class="CaptionComments"><a href="https://www.instagram.com/p/Cxyz_1/">View all 42 comments</a></div></div><div class="Footer"><a class="Footer" href="#">Add a comment...</a></div></div></div></body></html>`,
  ],
  bluesky: [
    'https://embed.bsky.app/embed/did:plc:abc/app.bsky.feed.post/3kxyz?id=1',
    `<html><body><div id="app"><div class="w-full bg-white rounded-xl"><div class="flex-1"><div class="flex gap-2.5"><a href="https://bsky.app/profile/did:plc:abc"><img src="x"></a><div class="flex-1"><a href="https://bsky.app/profile/did:plc:abc" class="font-bold"><p>Nils Ek</p></a><a href="https://bsky.app/profile/did:plc:abc" class="text-textLight"><p>@nilsek.bsky.social</p></a></div><a href="https://bsky.app/profile/did:plc:abc/post/3kxyz"><img></a></div><p class="text-lg leading-6 whitespace-pre-wrap">The line to Skarn is dead. We voted 5–2 behind closed doors.</p><a href="https://bsky.app/profile/did:plc:abc/post/3kxyz?ref_src=embed"><time datetime="2026-06-08T17:12:00Z">Jun 8, 2026 at 5:12 PM</time></a><div class="border-t flex"><div><img><p class="font-bold">42</p></div><div><img><p>7</p></div><div><img><p>Reply</p></div><p class="cursor-pointer">Read <b>3 replies</b> on <span>Bluesky</span></p></div></div></div></div></body></html>`,
  ],
  mastodon: [
    'https://social.example/@nilsek/111222333444555666/embed',
    `<html><body class="embed"><div class="detailed-status detailed-status--flex"><a class="detailed-status__display-name p-author h-card" href="https://social.example/@nilsek"><div class="detailed-status__display-avatar"></div><span class="display-name"><bdi><strong class="display-name__html p-name emojify">Nils Ek</strong></bdi><span class="display-name__account">@nilsek@social.example</span></span></a><div class="status__content emojify"><div class="e-content" lang="en"><p>The line to Skarn is dead.</p><p>We voted 5–2 behind closed doors.</p></div></div><div class="detailed-status__meta"><a class="detailed-status__datetime" href="https://social.example/@nilsek/111222333444555666"><time class="formatted" datetime="2026-06-08T17:12:00Z">Jun 08, 2026, 17:12</time></a> · <span class="detailed-status__application"><strong>Web</strong></span> · <span class="detailed-status__link"><i></i><span class="detailed-status__reblogs">7</span></span> · <span class="detailed-status__link"><span class="detailed-status__favorites">42</span></span></div></div></body></html>`,
  ],
  telegram: [
    'https://t.me/harbourboard/77?embed=1',
    `<html><body class="widget_frame_base tgme_widget body_widget_post"><div class="tgme_widget_message js-widget_message" data-post="harbourboard/77"><div class="tgme_widget_message_user"><a href="https://t.me/harbourboard"></a></div><div class="tgme_widget_message_bubble"><div class="tgme_widget_message_author accent_color"><a class="tgme_widget_message_owner_name" href="https://t.me/harbourboard"><span dir="auto">Harbour Board</span></a></div><div class="tgme_widget_message_text js-message_text">The line to Skarn is dead.<br>We voted 5–2.</div><div class="tgme_widget_message_footer"><span class="tgme_widget_message_views">12.4K</span><a class="tgme_widget_message_date" href="https://t.me/harbourboard/77"><time datetime="2026-06-08T17:12:00+00:00" class="datetime">Jun 8, 17:12</time></a></div></div></div></body></html>`,
  ],
  facebook: [
    'https://www.facebook.com/v18.0/plugins/post.php?href=https%3A%2F%2Fwww.facebook.com%2Fskarn.ferry%2Fposts%2F123',
    `<html><body><div class="_li"><div class="_1dro"><div class="_2q21"><div class="_5x46"><div class="_50zy"><span class="_2_79 _50f7"><a href="https://www.facebook.com/skarn.ferry?ref=embed_post">Skarn Ferry</a></span><div class="_3-8m"><a href="https://www.facebook.com/skarn.ferry/posts/123"><abbr data-utime="1">8 June 2026</abbr></a></div></div></div></div><div class="_5pbx userContent"><p>The line to Skarn is dead. We voted 5–2 behind closed doors.</p></div></div><div class="_2pi"><a href="#">42</a><a href="#">7</a><a>Share</a></div></div></body></html>`,
  ],
  'truth-social': [
    'https://truthsocial.com/@nilsek/112233445566/embed',
    `<html><body><div id="soapbox"><div class="status-wrapper"><div class="status-info"><a href="https://truthsocial.com/@nilsek"><p class="font-semibold">Nils Ek</p></a><p>@nilsek</p></div><div class="status__content-wrapper"><p data-markup="true">The line to Skarn is dead. We voted 5–2 behind closed doors.</p></div><div><a href="https://truthsocial.com/@nilsek/112233445566"><time datetime="2026-06-08T17:12:00Z">Jun 08, 2026, 05:12 PM</time></a></div></div></div></body></html>`,
  ],
};
