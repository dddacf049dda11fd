/** Social platforms: where a post, a video or an account is. They carry statements and make none. */
export interface PlatformFacts {
  readonly id: string
  readonly names: readonly string[]
  /** Forms that are other words in other letters. */
  readonly exact?: readonly string[]
  readonly domains: readonly string[]
}

// biome-ignore format: one entry a line
export const PLATFORMS = [
  { id: 'x', names: ['Twitter'], exact: ['X'], domains: ['x.com', 'twitter.com', 't.co'] },
  { id: 'facebook', names: ['Facebook'], domains: ['facebook.com', 'fb.com', 'fb.watch'] },
  { id: 'instagram', names: ['Instagram'], domains: ['instagram.com'] },
  { id: 'threads', names: ['Threads app'], domains: ['threads.net', 'threads.com'] },
  { id: 'whatsapp', names: ['WhatsApp'], domains: ['whatsapp.com', 'wa.me'] },
  { id: 'telegram', names: ['Telegram'], domains: ['t.me', 'telegram.org'] },
  { id: 'signal', names: ['Signal app'], domains: ['signal.org'] },
  { id: 'youtube', names: ['YouTube'], domains: ['youtube.com', 'youtu.be'] },
  { id: 'tiktok', names: ['TikTok', 'Douyin'], domains: ['tiktok.com', 'douyin.com'] },
  { id: 'snapchat', names: ['Snapchat'], domains: ['snapchat.com'] },
  { id: 'reddit', names: ['Reddit'], domains: ['reddit.com'] },
  { id: 'linkedin', names: ['LinkedIn'], domains: ['linkedin.com'] },
  { id: 'truth-social', names: ['Truth Social'], domains: ['truthsocial.com'] },
  { id: 'parler', names: ['Parler app'], domains: ['parler.com'] },
  { id: 'gab', names: ['Gab.com'], domains: ['gab.com'] },
  { id: 'mastodon', names: ['Mastodon'], domains: ['mastodon.social'] },
  { id: 'bluesky', names: ['Bluesky'], domains: ['bsky.app'] },
  { id: 'discord', names: ['Discord'], domains: ['discord.com', 'discord.gg'] },
  { id: 'twitch', names: ['Twitch'], domains: ['twitch.tv'] },
  { id: 'pinterest', names: ['Pinterest'], domains: ['pinterest.com'] },
  { id: 'tumblr', names: ['Tumblr'], domains: ['tumblr.com'] },
  { id: 'vk', names: ['VKontakte', 'VK'], domains: ['vk.com'] },
  { id: 'odnoklassniki', names: ['Odnoklassniki'], domains: ['ok.ru'] },
  { id: 'rutube', names: ['Rutube'], domains: ['rutube.ru'] },
  { id: 'weibo', names: ['Weibo', 'Sina Weibo'], domains: ['weibo.com'] },
  { id: 'wechat', names: ['WeChat', 'Weixin'], domains: ['wechat.com', 'weixin.qq.com'] },
  { id: 'line', names: ['LINE app'], domains: ['line.me'] },
  { id: 'viber', names: ['Viber'], domains: ['viber.com'] },
  { id: 'rumble', names: ['Rumble.com'], domains: ['rumble.com'] },
  { id: 'odysee', names: ['Odysee'], domains: ['odysee.com'] },
  { id: 'dailymotion', names: ['Dailymotion'], domains: ['dailymotion.com', 'dai.ly'] },
  { id: 'vimeo', names: ['Vimeo'], domains: ['vimeo.com'] },
  { id: 'medium', names: ['Medium.com'], domains: ['medium.com'] },
  { id: 'substack', names: ['Substack'], domains: ['substack.com'] },
  { id: '4chan', names: ['4chan', '8chan', '8kun'], domains: ['4chan.org', '4channel.org'] },
  { id: 'myspace', names: ['MySpace'], domains: ['myspace.com'] },
  { id: 'flickr', names: ['Flickr'], domains: ['flickr.com'] },
] as const satisfies readonly PlatformFacts[]

export type PlatformId = (typeof PLATFORMS)[number]['id']
